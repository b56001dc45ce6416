/** A question worth asking, as the playground opens with it and as `npm start` asks it. */
export interface ExampleQuestion {
  title: string;
  query: string;
  /** the answer in a line */
  summarise(data: Record<string, unknown>): string;
}

export const exampleQuestions: ExampleQuestion[] = [];
