import { opensWithVerb } from './cue-phrases.ts'
import type { DutyDraft } from './duty-walk.ts'
import { isGeneralCall } from './not-a-duty.ts'
import type { Doer } from './read-doer.ts'
import { isObject, readDoer } from './read-doer.ts'

const SENTENCE_START = /(?<=\.) (?=\p{L})/gu
/** How far into its sentence the new subject may stand: "Đồng thời, giao Sở Y tế …". */
const SUBJECT_REACH = 30

/** A new sentence whose subject is another agency is another duty; other sentences stay with theirs. */
export function splitSentences(draft: DutyDraft): DutyDraft[] {
  const { key, text } = draft.node.words
  const parts: DutyDraft[] = []
  let current = draft
  for (const match of key.slice(0, draft.to).matchAll(SENTENCE_START)) {
    const at = match.index + 1
    if (at <= draft.from || !/^\p{Lu}/u.test(text.slice(at, at + 2))) continue
    const rest = { text: text.slice(at, draft.to), key: key.slice(at, draft.to) }
    if (isGeneralCall(rest.key) && !rest.key.includes('. ')) return [...parts, { ...current, to: at }]
    const doer = readDoer(rest)
    if (!doer || !isOtherSubject(doer, draft) || (doer.opener === '' && opensWithVerb(key, at))) continue
    parts.push({ ...current, to: at, extra: [] })
    current = {
      ...draft,
      from: at,
      doer: { ...doer, from: doer.from + at, to: doer.to + at },
      context: { ...draft.context, source: 'sentence', coordinators: [], role: null },
    }
  }
  return [...parts, current]
}

function isOtherSubject(doer: Doer, draft: DutyDraft): boolean {
  if (!doer.specific || doer.whole || doer.from > SUBJECT_REACH || doer.opener === 'đối với') return false
  if (draft.context.assigned && isObject(doer)) return false
  const before = draft.doer?.agencies ?? draft.context.agencies
  return doer.agencies.join() !== before.join()
}
