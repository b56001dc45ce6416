import type { Rule } from '../page.js';
import { advertisement } from './advertisement.js';
import { agencyTag } from './agency-tag.js';
import { byline } from './byline.js';
import { comments } from './comments.js';
import { cookieBanner } from './cookie-banner.js';
import { copyright } from './copyright.js';
import { debris } from './debris.js';
import { donation } from './donation.js';
import { navigation } from './navigation.js';
import { newsletter } from './newsletter.js';
import { photoCredit } from './photo-credit.js';
import { player } from './player.js';
import { references } from './references.js';
import { relatedLinks } from './related-links.js';
import { repeatedLine } from './repeated-line.js';
import { repeatedTitle } from './repeated-title.js';
import { script } from './script.js';
import { sectionLabel } from './section-label.js';
import { shareButtons } from './share-buttons.js';
import { aboveHeadline, siteHeader } from './site-header.js';
import { siteNotice } from './site-notice.js';
import { subscription } from './subscription.js';
import { timestamp } from './timestamp.js';

/** The rules in the order they work; each sees what those before it left. */
export const ABOVE_THE_TEXT: readonly Rule[] = [
  script, navigation, player, siteNotice, advertisement, cookieBanner, shareButtons, newsletter, subscription, siteHeader, donation, copyright, photoCredit,
  comments, relatedLinks, timestamp, byline, references, agencyTag, sectionLabel,
];

/** Those that need to know the headline, which can be told when little else is above the text. */
export const BESIDE_THE_HEADLINE: readonly Rule[] = [aboveHeadline, repeatedTitle, repeatedLine, debris];
