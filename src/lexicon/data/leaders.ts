import { leadersAfrica } from './leaders-africa.js';
import { leadersAmericas } from './leaders-americas.js';
import { leadersAsia } from './leaders-asia.js';
import { leadersEasternEurope } from './leaders-eastern-europe.js';
import { leadersEurope } from './leaders-europe.js';
import { leadersMiddleEast } from './leaders-middle-east.js';
import { leadersMinisters } from './leaders-ministers.js';
import { leadersSighted } from './leaders-sighted.js';
import { leadersOfBodies, leadersUnitedStates } from './leaders-united-states.js';

/** All tables of leaders, those made by hand first: their spelling of a name is the one that is shown. */
export const leaderTables: readonly string[] = [
  leadersUnitedStates, leadersOfBodies, leadersEurope, leadersEasternEurope, leadersMiddleEast, leadersAsia, leadersAmericas, leadersAfrica, leadersSighted, leadersMinisters,
];
