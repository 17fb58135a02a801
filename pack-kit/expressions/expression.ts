/**
 * Small typed trees, plain data, evaluated alike in browser and server. What is unknown is null, never zero or false: an expression
 * over something unknown is unknown, a condition over it neither holds nor fails. Each node is one SQL operator over `values ->> 'code'`
 * of a JSONB row (`is` =, `isIn` IN, `atLeast` >=, `before` <, `all` AND, `any` OR, `not` NOT, `coalesce` COALESCE, `ratio` / NULLIF(…, 0)),
 * and the three values of truth are SQL's own; `WHERE` and `holds` both keep what is true.
 */
export type Expression =
  | { kind: 'field'; field: string }
  | { kind: 'constant'; value: Scalar }
  | { kind: 'sum'; terms: readonly Expression[] }
  | { kind: 'difference'; from: Expression; less: Expression }
  | { kind: 'product'; factors: readonly Expression[] }
  /** unknown where the denominator is 0 */
  | { kind: 'ratio'; numerator: Expression; denominator: Expression }
  | { kind: 'yearOf'; date: Expression }
  /** whole days from the one date to the other; negative when `to` comes first */
  | { kind: 'daysBetween'; from: Expression; to: Expression }
  /** the first that is known */
  | { kind: 'coalesce'; among: readonly Expression[] }

/** Of a choice of many, `is` and `isIn` ask whether one of the chosen is it (SQL `?`, `?|`). Dates are compared by day. */
export type Condition =
  | { kind: 'is'; of: Expression; to: Expression }
  | { kind: 'isIn'; of: Expression; among: readonly Scalar[] }
  | { kind: 'isEmpty'; of: Expression }
  | { kind: 'isKnown'; of: Expression }
  | { kind: 'atLeast'; of: Expression; to: Expression }
  | { kind: 'atMost'; of: Expression; to: Expression }
  | { kind: 'before'; of: Expression; to: Expression }
  | { kind: 'after'; of: Expression; to: Expression }
  | { kind: 'all'; conditions: readonly Condition[] }
  | { kind: 'any'; conditions: readonly Condition[] }
  | { kind: 'not'; condition: Condition }

/** Dates are yyyy-mm-dd. */
export type Scalar = string | number | boolean

/** Values of a record by the codes of its fields; a value that is not there is unknown. */
export type Values = Readonly<Record<string, unknown>>
