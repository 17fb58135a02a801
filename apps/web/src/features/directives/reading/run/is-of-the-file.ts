import type { ReadingFile } from '../../../../api/operations'

/** Whether the file itself is at fault (locked, damaged, no document): reading it again comes to the same. */
export const isOfTheFile = (problem: ReadingFile['problem']): boolean =>
  problem !== null && /^(?:file_|encoding_)/.test(problem.code)
