/** What is wrong, or odd (warning), with a record; `field` is null where it is the record as a whole. */
export type RecordProblem = {
  field: string | null
  /** required: missing; a draft may lack it. unknown_field: a key that is no field. check: one of the register's own. */
  rule: 'required' | 'kind' | 'range' | 'option' | 'date' | 'coordinates' | 'check' | 'unknown_field'
  severity: 'error' | 'warning'
  /** Vietnamese */
  message: string
}

/** What is found of one value, before it is known which field it is of. */
export type ValueProblem = Pick<RecordProblem, 'rule' | 'message'> & { severity?: 'warning' }
