/** Every number that resolution weighs by, in one place. Raising precision means tightening one of these. */

/** The longest that one person is seen in public life; what lies further apart is of two people. */
export const ACTIVE_YEARS = 70;
/** How far from the days on which a person is seen in an office a name with that office may still mean them. */
export const OFFICE_REACH_YEARS = 4;
/** The same when nobody else who bears the name comes near, for two names of one office, and for two uses of one surname: the longest usual term. */
export const OFFICE_TERM_YEARS = 6;
/** The same for the only sovereign of a name: a crown is held for life. */
export const ROYAL_REACH_YEARS = 20;
/** Who is seen within so many years of one another is of one time. */
export const NEAR_YEARS = 10;
/** One full name in office, not seen for so long, and then in the same office again is more likely a son or nephew; in any office after a longer time. */
export const ABSENCE_YEARS = 25;
export const LONG_ABSENCE_YEARS = 40;
/** One surname without more, not seen for so long, may be anybody's in another office. */
export const SURNAME_OTHER_OFFICE_YEARS = 2;

/** Two names are one person's from this sum of weights on. */
export const JOIN_WEIGHT = 5;
/** What the names say. From JOIN_WEIGHT on they are enough by themselves; below, something else must agree. A name inside another is often the father's. */
export const NAME_WEIGHTS = {
  'same-name': 6, 'word-order': 6, 'middle-name': 5, 'second-surname': 5, 'initial': 5, 'called-by': 5, 'muhammad-left-out': 5,
  'generation-unsaid': 4, 'romanization': 4, 'king-without-number': 3, 'first-initial': 3, 'one-of-two-surnames': 3, 'first-name-left-out': 3, 'part-of-name': 3, 'crossed': 3, 'overlap': 3, 'nickname': 3, 'spelling': 2, 'inside-name': 0,
} as const;
/** A name that is enough weighs no more than this when all its words are common ones. */
export const COMMON_NAME_WEIGHT = 3;
/** What else speaks for and against. An office at the time outweighs any doubt about a spelling; being of one time only tips the balance. */
export const CONTEXT_WEIGHTS = { 'office-then': 3, 'office': 2, 'same-years': 1, 'body-and-country': -1, 'long-absent': -4, 'two-lives': -10 } as const;

/** The same sum, told for a name that is short for another: what the short form says, and how what is said of its bearer fits. */
export const SHORT_NAME_WEIGHT = 3;
export const FIT_WEIGHTS = { 'impossible': -10, 'against': -4, 'nothing': 0, 'office': 2, 'office-then': 3 } as const;

/** Nobody is called for short by more words than this. */
export const LONGEST_SHORT_FORM = 4;

/** A skeleton of consonants shorter than this tells nothing. */
export const SHORTEST_SKELETON = 3;
/** A given name of so many letters may hold one slip of the pen, a long one two. */
export const SLIP_WORD = 5;
export const LONG_WORD = 8;

/** A full name that articles give to several countries, and one article to none, is that of whom so many times more articles mean than all others. */
export const DOMINANCE = 10;
/** A holder who is seen again after this long, with another one in between, holds the office a second time. */
export const RETURN_GAP_DAYS = 180;
/** Whoever an article tells of only in meetings longer ago than this is not said to be in office on its own day. */
export const RETROSPECT_DAYS = 365;
/** Whatever most of an article dates longer ago than this makes it one about history: nobody in it is in office on its own day. */
export const HISTORY_DAYS = 9_131;
/** How long before and after the days on which it is seen a tenure may have lasted when no other holder bounds it. */
export const TENURE_REACH_YEARS = 2;

/** An article that names more holders of offices than this is a list, and tells nothing of who was in office with whom. */
export const ERA_HOLDERS = 30;

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
/** The same with more reports of one pair than this, dated or not: whoever meets so often may have met any time. */
export const PAIR_BLOCK = 100;
/** A time that spans more days than this is looked for apart, so that the others can be found by their days; two announcements without a date that lie further apart are not known to be of one meeting. */
export const WIDE_DAYS = 62;
/** Pairs of participants by which one report looks for others: enough for any talks, few enough for the widest summit. */
export const PAIRS_PER_REPORT = 200;
/** A visit or a summit that may have lasted longer than this says nothing of when its meetings were. */
export const WHOLE_DAYS = 31;
/** Reports joined without a firm date each lower the confidence of their meeting by this factor. */
export const LOOSE_JOIN_CONFIDENCE = 0.9;

/** Possible matches kept for one undecided name, office or report: the first by id. */
export const POSSIBLE_MATCHES = 8;
