/** Every number that resolution weighs by, in one place. Raising precision means tightening one of these. */

/** The longest that one person is seen in public life; what lies further apart is of two people. */
export const ACTIVE_YEARS = 70;
/** How far from the days on which a person is seen in an office a surname with that office may still mean them. */
export const OFFICE_REACH_YEARS = 4;
/** A full name that articles give to several countries, and one article to none, is that of whom so many times more articles mean than all others. */
export const DOMINANCE = 10;
/** A holder who is seen again after this long, with another one in between, holds the office a second time. */
export const RETURN_GAP_DAYS = 180;
/** Whoever an article tells of only in meetings longer ago than this is not said to be in office on its own day. */
export const RETROSPECT_DAYS = 365;
/** How long before and after the days on which it is seen a tenure may have lasted when no other holder bounds it. */
export const TENURE_REACH_YEARS = 2;
/** A day that is known by its month or year alone is taken as the middle of it; seen in office, it proves nothing closer. */
export const MIDDLE_OF_MONTH = '-15';
export const MIDDLE_OF_YEAR = '-07-01';

/** News without a date word tells of what happened within so many days before it was printed. */
export const NEWS_DAYS = 10;
/** A date that spans more days than this is no firm ground for joining two reports. */
export const FIRM_DATE_DAYS = 4;
/** A time that spans more than this joins reports only together with a place. */
export const LOOSE_SPAN_DAYS = 31;
/** Reports a day apart are of one meeting only when they share a venue or at least so many participants. */
export const DAY_APART_PARTICIPANTS = 4;
/** With more reports without a date than this of one pair, none of them is joined: nothing tells them apart. */
export const UNDATED_BLOCK = 12;
/** Pairs of participants by which one report looks for others: enough for any talks, few enough for the widest summit. */
export const PAIRS_PER_REPORT = 200;
/** Reports joined without a firm date each lower the confidence of their meeting by this factor. */
export const LOOSE_JOIN_CONFIDENCE = 0.9;

/** Possible matches kept for one undecided name, office or report: the first by id. */
export const POSSIBLE_MATCHES = 8;
