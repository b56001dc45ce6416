/** Things found rightly, found wrongly, and missed. */
export class Count {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Adds what two sets have in common and what only one has. */
  compare<T>(wanted: ReadonlySet<T>, read: ReadonlySet<T>, { partial = false } = {}): void {
    for (const x of wanted) if (read.has(x)) this.right++; else this.missed++;
    if (!partial) for (const x of read) if (!wanted.has(x)) this.wrong++;
  }

  get precision(): number {
    const said = this.right + this.wrong;
    return said ? this.right / said : this.missed ? 0 : 1;
  }

  get recall(): number {
    const wanted = this.right + this.missed;
    return wanted ? this.right / wanted : 1;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum ? (2 * this.precision * this.recall) / sum : 0;
  }

  get isEmpty(): boolean {
    return this.right + this.wrong + this.missed === 0;
  }

  toJSON(): Record<string, number> {
    const { right, wrong, missed, precision, recall, f1 } = this;
    return { right, wrong, missed, precision, recall, f1 };
  }
}

/** So many right answers of so many asked for. */
export class Share {
  right = 0;
  of = 0;

  add(right: boolean): void {
    this.right += right ? 1 : 0;
    this.of++;
  }

  get value(): number | null {
    return this.of ? this.right / this.of : null;
  }
}
