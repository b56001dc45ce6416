import { describe, expect, it } from '@jest/globals';
import { cookieBanner } from '../../../src/clean/rules/cookie-banner.js';
import { donation } from '../../../src/clean/rules/donation.js';
import { newsletter } from '../../../src/clean/rules/newsletter.js';
import { subscription } from '../../../src/clean/rules/subscription.js';
import { taken } from '../taken.js';

const BODY = 'Finland\'s foreign minister received the Estonian prime minister in Helsinki on Tuesday.';

describe('donation', () => {
  it('takes an appeal of several lines and stops where the article begins, within a line', () => {
    const text = [
      'Help us tell the truth',
      'For twelve years we have followed the money. Our reporters read what others would rather hide.',
      'Please consider making a donation to our newsroom.',
      `Your contribution keeps us going.${BODY}`,
      BODY,
    ].join('\n');
    expect(taken(donation, text)).toEqual(['For twelve years we have followed the money. Our reporters read what others would rather hide.', 'Please consider making a donation to our newsroom.', 'Your contribution keeps us going.']);
  });

  it('takes what the paper says of itself between two calls', () => {
    const text = ['Your gift pays for reporting that our readers trust', 'From the courts to the coast, The Bugle goes where it hurts. We owe that to our readers.', `Your support matters. ${BODY}`].join('\n');
    expect(taken(donation, text)).toEqual([
      'Your gift pays for reporting that our readers trust',
      'From the courts to the coast, The Bugle goes where it hurts. We owe that to our readers.',
      'Your support matters.',
    ]);
  });

  it('takes an appeal at the end of a paragraph', () => {
    expect(taken(donation, `${BODY} Support independent journalism with us today.`)).toEqual(['Support independent journalism with us today.']);
  });

  it.each([
    '"Your support keeps our journalists alive," the envoy told the donors in Oslo.',
    'The minister said the embassy would support independent journalism in the region.',
    'Thank you for your support. We are grateful for the contribution of our reporters.',
    'Mr. President, your support has been vital to us on the ground.',
    'Donors met in Brussels on Monday to discuss support for Sudan.',
    'He asked the council to consider making a donation to the fund.',
  ])('leaves %s', (text) => {
    expect(taken(donation, text)).toEqual([]);
  });
});

describe('newsletter', () => {
  it.each([
    'Sign up for our weekly newsletter',
    'Get the day\'s top headlines delivered straight to your inbox.',
    'Enter your email address',
    'Follow us on Telegram',
    'By signing up you agree to our terms and privacy policy.',
    'Download our app for breaking news alerts',
  ])('takes %s', (text) => {
    expect(taken(newsletter, text)).toEqual([text]);
  });

  it('takes the sentence at the end of a paragraph and no more', () => {
    expect(taken(newsletter, `${BODY} Subscribe to our newsletter for more.`)).toEqual(['Subscribe to our newsletter for more.']);
  });

  it.each([
    'The ministers agreed to sign up to the treaty and to follow up by email.',
    'Get the parties to talk, the mediator urged.',
    'Join the alliance or leave it, the president told the prime minister in Vilnius.',
    'The ministry said its newsletter had been hacked.',
    'Register voters by June, the observers said.',
  ])('leaves %s', (text) => {
    expect(taken(newsletter, text)).toEqual([]);
  });
});

describe('subscription', () => {
  it.each([
    'Already a subscriber? Log in',
    'Subscribe now to continue reading',
    'You have reached your limit of free articles.',
    'Unlock this article',
    'Cancel anytime.',
    'This article is for subscribers only',
  ])('takes %s', (text) => {
    expect(taken(subscription, text).join(' ')).toBe(text);
  });

  it.each([
    'Subscribers to the treaty met in Geneva on Friday.',
    'Members only of the union may vote, the court ruled in Lagos.',
    'Sign in Tallinn and then ratify, the two ministers were told.',
    'You have read the letter, the senator told the ambassador.',
  ])('leaves %s', (text) => {
    expect(taken(subscription, text)).toEqual([]);
  });
});

describe('cookie-banner', () => {
  it('takes banners and their buttons', () => {
    expect(taken(cookieBanner, 'We use cookies to improve your experience.\nAccept all\nManage preferences')).toHaveLength(3);
  });

  it.each([
    'The regulator fined the firm for its use of cookies without consent.',
    'The two leaders shared cookies and tea at the residence.',
    '"We use cookies to track them," the commissioner told our delegation.',
    'Parliament voted to accept all amendments.',
  ])('leaves %s', (text) => {
    expect(taken(cookieBanner, text)).toEqual([]);
  });
});
