import type { Autosave } from '../autosave/autosave'

export type SaverNoticesProps<Row extends { version: number }, Fields extends object> = {
  saver: Autosave<Row, Fields>
  /** 'nhiệm vụ 3', 'phần đầu văn bản'. */
  subject: string
  words: Record<keyof Fields, string>
  describe: (name: keyof Fields, fields: Fields) => string
  fieldsOf: (row: Row) => Fields
}
