import base from '../../jest.config.js';

/** The long tests: `npm run test:long`. They use the database of the run, as those of the "database" project do. */
const database = base.projects.find((p) => p.displayName === 'database');

export default {
  ...database,
  displayName: 'long',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/long/**/*.long.ts'],
  testTimeout: 3_600_000,
};
