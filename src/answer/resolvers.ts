import { Account } from './Account.js';
import { Agency } from './Agency.js';
import { Alias } from './Alias.js';
import { Article } from './Article.js';
import { Country } from './Country.js';
import { Evidence } from './Evidence.js';
import type { Resolvers } from './generated.js';
import { Issue } from './Issue.js';
import { Location, Mentionable, Node, Participant } from './abstract.js';
import { Meeting } from './Meeting.js';
import { Mutation } from './Mutation.js';
import { Network } from './Network.js';
import { NetworkNode } from './NetworkNode.js';
import { Office } from './Office.js';
import { Participation } from './Participation.js';
import { PathStep } from './PathStep.js';
import { Person } from './Person.js';
import { Place } from './Place.js';
import { PossibleMatch } from './PossibleMatch.js';
import { Query } from './Query.js';
import { Relations } from './Relations.js';
import { Report } from './Report.js';
import { ReportedParticipant } from './ReportedParticipant.js';
import { Subscription } from './Subscription.js';
import { Tenure } from './Tenure.js';

/** One entry for each type of schema.graphql that has more than plain properties. */
export const resolvers: Resolvers = {
  Query, Mutation, Subscription, Node, Participant, Location, Mentionable,
  Person, Alias, Office, Agency, Country, Relations, Issue, Place,
  Meeting, Participation, Report, ReportedParticipant, Evidence, Tenure, Account, PossibleMatch, Article, PathStep, Network, NetworkNode,
};
