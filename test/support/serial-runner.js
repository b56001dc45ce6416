import TestRunner from 'jest-runner';

/** Runs its test files one after the other in jest's own process: they share one database. */
export default class SerialRunner extends TestRunner {
  get isSerial() {
    return true;
  }
}
