import type Table from 'cli-table3';

/** A page with the tables put in between `<!-- table NAME -->` and `<!-- end -->`; those that were not measured stay as they are. */
export function withTables(page: string, tables: ReadonlyMap<string, Table.Table>): string {
  return page.replace(/(<!-- table (\w+) -->\n)[^]*?(<!-- end -->)/g, (all, before: string, name: string, after: string) => {
    const table = tables.get(name);
    return table ? `${before}${markdown(table)}\n${after}` : all;
  });
}

function markdown(table: Table.Table): string {
  const { head } = table.options;
  const line = (cells: readonly unknown[]): string => `| ${cells.map(String).join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...[...table].map((row) => line(row as unknown[]))].join('\n');
}
