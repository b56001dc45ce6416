/** The properties of judgements, many times over; fast-check prints the seed of what fails. */
process.env.READOUT_LONG ??= '30';
await import('../resolve/judgements.test.js');
await import('../pipeline/judging.test.js');
await import('../pipeline/blocks.test.js');

export {};
