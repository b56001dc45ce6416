/** Evidence as every answer shows it. */
const EVIDENCE = 'evidence { quote start end rule article { id title } }';

/** A meeting with the words that tell of it. */
export const MEETING = `title kind status date places { name } reports { ${EVIDENCE} }`;

/** A meeting with what it was about, each issue with its words. */
export const MEETING_ISSUES = `title kind status date reports { issues { issue { name } ${EVIDENCE} } }`;

/** A meeting with who took part. */
export const meetingParticipants = (side: string | null): string => `title date participations${side ? `(side: ${JSON.stringify(side)})` : ''} { participant { id name country { name } } capacity { name } why { quote start end rule article { id title } } }`;

/** A meeting and where its reports disagree. */
export const MEETING_DISAGREEMENTS = 'title date discrepancies { kind a { says report { article { id title } } } b { says report { article { id title } } } }';

/** Someone who was met, with the meetings and the words that tell of them. */
export const COUNTERPART = `participant { id name country { name } } count first last issues { name } meetings { title date reports { ${EVIDENCE} } }`;

/** A holding of an office, with its words. */
export const TENURE = 'person { name } office { name country { name } } status firstSeen lastSeen evidence { quote start end rule article { id title } }';

/** What an article says of meetings. */
export const ARTICLE_REPORTS = `title publisher publishedAt reports { kind status date participants { name } place { location { name } } issues { issue { name } } ${EVIDENCE} }`;
