import { describe, expect, it } from '@jest/globals';
import { advertisement } from '../../../src/clean/rules/advertisement.js';
import { comments } from '../../../src/clean/rules/comments.js';
import { copyright } from '../../../src/clean/rules/copyright.js';
import { debris } from '../../../src/clean/rules/debris.js';
import { navigation } from '../../../src/clean/rules/navigation.js';
import { player } from '../../../src/clean/rules/player.js';
import { references } from '../../../src/clean/rules/references.js';
import { relatedLinks } from '../../../src/clean/rules/related-links.js';
import { shareButtons } from '../../../src/clean/rules/share-buttons.js';
import { taken } from '../taken.js';

const BODY = 'Kenya\'s president hosted his Ugandan counterpart at State House in Nairobi on Wednesday to discuss the railway.';

describe('navigation', () => {
  it.each(['Skip to main content', 'Toggle navigation', 'Home > World > Africa', 'Home / News', 'News | Sport | Weather | Culture', 'Back to top', 'Menu'])('takes %s', (text) => {
    expect(taken(navigation, text)).toEqual([text]);
  });

  it.each(['The Home Secretary met the envoy.', 'Search for peace goes on in Juba', 'Next week the two will meet in Doha.', 'Sections of the treaty', 'GDP growth > 3 percent was promised.', 'Angola | 2019'])('leaves %s', (text) => {
    expect(taken(navigation, text)).toEqual([]);
  });
});

describe('share-buttons', () => {
  it.each(['Share', 'Share this article', 'Facebook Twitter WhatsApp Email', 'Share on X | Copy link', 'Click to share on Facebook (Opens in new window)'])('takes %s', (text) => {
    expect(taken(shareButtons, text)).toEqual([text]);
  });

  it('takes a weak button only beside a strong one', () => {
    expect(taken(shareButtons, 'Share\nSave\nSave the Children met ministers')).toEqual(['Share', 'Save']);
    expect(taken(shareButtons, `Save\n${BODY}`)).toEqual([]);
  });

  it.each(['Twitter chief meets French president', 'Share of the vote falls', 'Leaders share concerns on trade', 'Facebook executives met the commissioner.'])('leaves %s', (text) => {
    expect(taken(shareButtons, text)).toEqual([]);
  });
});

describe('advertisement and player', () => {
  it.each(['Advertisement', 'ADVERTISEMENT - SCROLL TO CONTINUE', 'Story continues below advertisement', 'Sponsored'])('takes %s', (text) => {
    expect(taken(advertisement, text)).toEqual([text]);
  });
  it.each(['Advertisement firms met the minister.', 'Sponsored talks in Doha collapse'])('leaves %s', (text) => {
    expect(taken(advertisement, text)).toEqual([]);
  });
  it.each(['Listen to this article', 'No media source currently available', '0:00 / 2:31', 'Play video', 'Your browser does not support the audio element.'])('takes %s', (text) => {
    expect(taken(player, text)).toEqual([text]);
  });
  it.each(['Listen to both sides, the envoy said.', 'Stop the war', '3 of 15 members abstained', 'Play for time'])('leaves %s', (text) => {
    expect(taken(player, text)).toEqual([]);
  });
});

describe('related-links', () => {
  it('takes a heading with the headlines under it, up to the text', () => {
    const text = `${BODY}\nRead also:\nUganda signs oil deal with Tanzania\nWill Kenya vote?\n${BODY}`;
    expect(taken(relatedLinks, text)).toEqual(['Read also:', 'Uganda signs oil deal with Tanzania', 'Will Kenya vote?']);
  });

  it.each(['Read more: Museveni flies to Kigali', 'Also read | What the pact says', 'Read Entire Article', 'Click here to read the full statement', 'Most read', 'LATEST NEWS', 'More on this story', 'Continue reading'])('takes %s', (text) => {
    expect(taken(relatedLinks, text)).toEqual([text]);
  });

  it('takes a pointer at the end of a paragraph', () => {
    expect(taken(relatedLinks, `${BODY} Read more: Museveni flies to Kigali`)).toEqual(['Read more: Museveni flies to Kigali']);
  });

  it('leaves text under such a heading, even without a full stop at its end', () => {
    const said = '"We agreed on the tariff," the minister told reporters. Talks resume in May';
    expect(taken(relatedLinks, `Latest\n${BODY}\nALSO READ\n${said}`)).toEqual(['Latest', 'ALSO READ']);
  });

  it.each(['Read more carefully, the treaty says otherwise.', 'Latest round of talks ends without a deal', 'Related crimes were discussed at length by the two ministers.', 'See also Article 5 of the charter, the minister said in her letter to parliament.', 'Up next for the envoy is Cairo.', 'More from the delegation is expected on Friday.'])('leaves %s', (text) => {
    expect(taken(relatedLinks, text)).toEqual([]);
  });
});

describe('references', () => {
  it('takes a list of references in one line and in many', () => {
    const one = '[1] The Gazette, "Border deal signed," 2018. [2] Institute of Trade, "Annual review," 2019.';
    const many = 'References\n[1] A. Otieno, "Rail," 2017.\n[2] https://example.org/report\n[3] Ibid., p. 4';
    expect(taken(references, one)).toEqual([one]);
    expect(taken(references, `${BODY}\n${many}`)).toEqual(many.split('\n'));
  });

  it.each(['[1] The President received the Prime Minister at State House.', 'The pact [1] was signed in 2017.', '1. They welcomed the summit held in Kigali in 2018', 'Sources'])('leaves %s', (text) => {
    expect(taken(references, text)).toEqual([]);
  });
});

describe('copyright', () => {
  it.each(['© 2019 The Harbour News. All rights reserved.', 'Copyright 2020 Example Press', 'This material may not be published, broadcast or redistributed without permission.', 'Privacy Policy | Terms of Use', 'This article was originally published by The Conversation.'])('takes %s', (text) => {
    expect(taken(copyright, text)).toEqual([text]);
  });
  it.each(['The ministers discussed copyright and patents.', 'All rights of minorities must be protected, the two leaders said.', 'The text may not be published before the summit, the minister said.', 'This report was adopted by the council.', 'The terms of the deal were not disclosed.'])('leaves %s', (text) => {
    expect(taken(copyright, text)).toEqual([]);
  });
});

describe('comments and debris', () => {
  it('takes tags, and readers\' comments at the end', () => {
    const text = `Talks in Nairobi\n${BODY}\n${BODY}\n${BODY}\nTags: Kenya, Uganda, rail\nLeave a comment\nI met the president once, he is a fine man.`;
    expect(taken(comments, text)).toEqual(['Tags: Kenya, Uganda, rail', 'Leave a comment', 'I met the president once, he is a fine man.']);
  });
  it.each(['Comments by the President on the talks', 'Topics of the meeting: trade, rail and water were discussed by both sides.', 'The two leaders had 3 comments on the draft.', 'What do you think? the reporter asked the envoy.'])('leaves %s', (text) => {
    expect(taken(comments, `${BODY}\n${text}\n${BODY}`)).toEqual([]);
  });
  it('takes what has no letter and no digit', () => {
    expect(taken(debris, '***\n7\n— | —\nÑ')).toEqual(['***', '— | —']);
  });
});
