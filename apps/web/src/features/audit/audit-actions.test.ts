import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { auditActions } from './audit-actions'
import { readDetails } from './audit-details'

const root = join(import.meta.dirname, '../../../../..')
const sources = globSync(['modules/**/*.ts', 'apps/cli/**/*.ts', 'apps/server/**/*.ts'], { cwd: root })
  .filter((path) => !/(\.test|\.fixture|-test-store)\.ts$|\/testing\//.test(path))
  .map((path) => ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2024, true))

/** Codes put together when they are written, by the expression that does it: what each may come to. */
const computed: Record<string, readonly string[]> = {
  '`assignment_${event.kind}`': ['deadline_changed', 'wording_changed', 'lead_changed', 'cancelled'].map(
    (kind) => `assignment_${kind}`,
  ),
  '`assignment_${kind}`': ['recalled', 'cancelled', 'paused', 'resumed'].map((kind) => `assignment_${kind}`),
  '`difficulty_${kind}`': ['answered', 'forwarded', 'decided'].map((kind) => `difficulty_${kind}`),
  '`${kind}_withdrawn`': ['extension_withdrawn', 'refusal_withdrawn'],
  '`register_record_${kind}`': ['submitted', 'verified', 'returned', 'removed', 'restored'].map(
    (kind) => `register_record_${kind}`,
  ),
  'event.kind': ['extension_granted', 'extension_declined', 'refusal_declined', 'lead_changed'],
  finishedMark: ['demo_seeded'],
  // Handed on as it was given.
  'entry.action': [],
  'audit.action': [],
  // What an answer may hold.
  'z.string()': [],
}

function everyNode(visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, walk)
  }
  for (const source of sources) walk(source)
}

const nameOf = (node: ts.Node | undefined): string | null =>
  node !== undefined && (ts.isIdentifier(node) || ts.isStringLiteral(node)) ? node.text : null

/** What a property of an object literal is set to; undefined: it is not there. */
function valueOf(literal: ts.ObjectLiteralExpression, wanted: string): ts.Expression | undefined {
  for (const property of literal.properties) {
    if (ts.isShorthandPropertyAssignment(property) && property.name.text === wanted) return property.name
    if (ts.isPropertyAssignment(property) && nameOf(property.name) === wanted) return property.initializer
  }
  return undefined
}

const isNamedAudit = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && nameOf(node.name) === 'audit'

/** Expressions that say which action an entry of the ledger tells of. */
function findExpressions(): ts.Expression[] {
  const found: ts.Expression[] = []
  everyNode((node) => {
    if (!ts.isObjectLiteralExpression(node)) return
    const action = valueOf(node, 'action')
    if (action && (valueOf(node, 'subjectType') || isNamedAudit(node.parent))) found.push(action)
  })
  return found
}

/** The function around an expression that has it as its parameter, by name, with the parameter's place. */
function parameterOf(expression: ts.Identifier): { name: string; index: number } | null {
  for (let node: ts.Node = expression; node; node = node.parent) {
    if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node) && !ts.isMethodDeclaration(node)) continue
    const index = node.parameters.findIndex(({ name }) => nameOf(name) === expression.text)
    const holder = ts.isArrowFunction(node) ? node.parent : node
    const name = nameOf((holder as { name?: ts.Node }).name)
    if (index >= 0 && name !== null) return { name, index }
  }
  return null
}

function findArguments({ name, index }: { name: string; index: number }): ts.Expression[] {
  const found: ts.Expression[] = []
  everyNode((node) => {
    if (!ts.isCallExpression(node)) return
    const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
    const given = node.arguments[index]
    if (nameOf(called) === name && given) found.push(given)
  })
  return found
}

/** Codes an expression may come to; null: this test cannot tell. */
function codesOf(expression: ts.Expression): readonly string[] | null {
  if (ts.isStringLiteral(expression)) return [expression.text]
  if (ts.isConditionalExpression(expression)) {
    const [one, other] = [codesOf(expression.whenTrue), codesOf(expression.whenFalse)]
    return one && other && [...one, ...other]
  }
  const known = computed[expression.getText()]
  if (known) return known
  const parameter = ts.isIdentifier(expression) ? parameterOf(expression) : null
  const given = parameter ? findArguments(parameter).map(codesOf) : []
  return given.length > 0 && given.every((codes) => codes !== null) ? given.flat() : null
}

const expressions = findExpressions()
const codes = new Set(expressions.flatMap((expression) => codesOf(expression) ?? []))

it('every entry the server writes to its ledger is found', () => {
  const unclear = expressions.filter((expression) => codesOf(expression) === null)
  expect(unclear.map((node) => `${node.getSourceFile().fileName}: ${node.getText()}`)).toEqual([])
  let calls = 0
  everyNode((node) => {
    if (ts.isCallExpression(node) && nameOf(node.expression) === 'appendAudit') calls += 1
  })
  expect(calls).toBeGreaterThan(60)
  expect(expressions.length).toBeGreaterThan(calls)
  expect(codes.size).toBeGreaterThan(110)
  for (const known of ['view_saved', 'bulk_started', 'draft_duty_split', 'sheet_import_paused', 'person_deactivated'])
    expect(codes).toContain(known)
})

it('what an expression may come to is said of no expression that is gone', () => {
  const said = new Set(expressions.map((expression) => expression.getText()))
  expect(Object.keys(computed).filter((expression) => !said.has(expression))).toEqual([])
})

it('every action has words, and every words an action', () => {
  expect([...codes].filter((code) => !auditActions[code])).toEqual([])
  expect(Object.keys(auditActions).filter((code) => !codes.has(code))).toEqual([])
})

it('the words are a clause in Vietnamese, whatever an entry leaves out', () => {
  for (const [code, words] of Object.entries(auditActions)) {
    const said = words(readDetails({}))
    expect([code, said]).toEqual([code, expect.stringMatching(/^\p{Ll}.*[à-ỹđ]/u)])
    expect(said).not.toMatch(/undefined|null|NaN/)
  }
})
