import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../src/domain/project-root.js';

/** What parameters and properties are called through which the name of a rule, or the reason of a verdict, goes into the output. */
const CARRIERS = new Set(['rule', 'because']);

/** Every name that the code of src/extract can put into the output as a rule or as a reason, from its sources. */
export function ruleNamesInCode(): Set<string> {
  const folder = join(projectRoot, 'src', 'extract');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
    .map((f) => ts.createSourceFile(f, readFileSync(join(folder, f), 'utf8'), ts.ScriptTarget.ES2022, true));
  const carriers = new Map<string, Set<number>>();
  for (const source of sources) {
    visit(source, (node) => {
      if (!ts.isFunctionDeclaration(node) && !ts.isMethodDeclaration(node) && !ts.isArrowFunction(node)) return;
      const name = nameOf(node);
      if (name) node.parameters.forEach((p, i) => CARRIERS.has(p.name.getText(source)) && carriers.set(name, (carriers.get(name) ?? new Set()).add(i)));
    });
  }
  const names = new Set<string>();
  const take = (node: ts.Node): void => literals(node).forEach((text) => names.add(text));
  for (const source of sources) {
    visit(source, (node) => {
      if (ts.isPropertyAssignment(node) && CARRIERS.has(node.name.getText(source))) take(node.initializer);
      if (ts.isPropertySignature(node) && CARRIERS.has(node.name.getText(source)) && node.type) take(node.type);
      if (ts.isVariableDeclaration(node) && node.initializer && (CARRIERS.has(node.name.getText(source)) || /_RULES$/.test(node.name.getText(source)))) take(node.initializer);
      if (ts.isCallExpression(node)) {
        const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText(source);
        for (const i of carriers.get(called) ?? []) if (node.arguments[i]) take(node.arguments[i]);
      }
    });
  }
  return names;
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  ts.forEachChild(node, (child) => visit(child, each));
}

function nameOf(node: ts.FunctionDeclaration | ts.MethodDeclaration | ts.ArrowFunction): string | undefined {
  if (!ts.isArrowFunction(node)) return node.name?.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined;
}

/** The values that an expression can have when they stand in it: of a condition its branches, not what it asks. */
function literals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literals);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(literals);
  if (ts.isLiteralTypeNode(node)) return literals(node.literal);
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isBinaryExpression(node)) return [...literals(node.left), ...literals(node.right)];
  return [];
}
