import { ApiProblem } from '../../../api/api-problem'
import { ifMatch, unwrap } from '../../../api/client'
import { editReorganization, type Reorganization, showReorganization } from '../../../api/operations'
import { Autosave } from '../../directives/review/autosave/autosave'
import { browserShelf } from '../../directives/review/autosave/shelf'
import { type HeaderFields, headerFieldsOf, readyHeaderFields, toHeaderBody } from './header-fields'

export type HeaderSaver = Autosave<Reorganization, HeaderFields>

export type HeaderSaverOptions = {
  reorganization: Reorganization
  personId: string
  onSaved: (reorganization: Reorganization) => void
}

/** What another person left, so that both can be laid over each other. */
async function withCurrent(problem: unknown, reorganizationId: string): Promise<unknown> {
  if (!(problem instanceof ApiProblem) || problem.status !== 412) return problem
  const current = await unwrap(showReorganization({ path: { reorganizationId } }))
  const { status, code, title } = problem
  return new ApiProblem({ status, code, title, details: { current } })
}

/** Saves the header of a draft as it is typed. */
export function openHeaderSaver({ reorganization, personId, onSaved }: HeaderSaverOptions): HeaderSaver {
  const reorganizationId = reorganization.id
  const saver: HeaderSaver = new Autosave<Reorganization, HeaderFields>({
    row: reorganization,
    fieldsOf: headerFieldsOf,
    ready: readyHeaderFields,
    shelf: browserShelf(`dondoc.sap-xep.${personId}.${reorganizationId}`),
    async send(changes, version) {
      const { row } = saver.state
      const body = toHeaderBody({ ...headerFieldsOf(row), ...changes })
      try {
        const saved = await unwrap(editReorganization({ path: { reorganizationId }, headers: ifMatch(version), body }))
        return { ...row, ...changes, version: saved.version }
      } catch (problem) {
        throw await withCurrent(problem, reorganizationId)
      }
    },
    onSaved,
    onForeign: () => {},
    onStuck: () => {},
  })
  return saver
}
