/** A unit that may take a duty over, as the reorganization names it. */
export type SuccessorOption = {
  id: string
  name: string
  /** null: in everything */
  fields: readonly string[] | null
  /** names of the places it governs and of those they were made of, without their kind, in small letters */
  placeNames: readonly string[]
}

export type Suggestion = {
  ids: string[]
  /** sure: the words name the place or the field; likely: nothing in the words speaks for one successor alone */
  certainty: 'sure' | 'likely'
  /** why, in Vietnamese */
  reason: string
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Works on ground of its own: a committee, whether the directory says of which place or not. */
const governsPlace = ({ name, placeNames }: SuccessorOption): boolean =>
  placeNames.length > 0 || /^(?:Ủy ban nhân dân|UBND) /u.test(name)

/** "huyện Vĩnh Thuận" does not name the commune Vĩnh Thuận. */
const mentions = (text: string, place: string): boolean =>
  // Most names stand nowhere in the words; an expression is built for those that do.
  text.includes(place) &&
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?:huyện|quận|tỉnh|thị xã|thành phố)\\s+)${escape(place)}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(text)

/**
 * Who should take over a duty whose agency has several successors: those whose places its words name, else those to whom its
 * field of work went, else every successor in everything ("mỗi xã thực hiện trên địa bàn mình"), or the main one where none has a
 * place of its own.
 * @param duty words in small letters, NFC; the fields its words show, the likeliest first
 */
export function suggestSuccessor(
  duty: { text: string; fields: readonly string[] },
  options: readonly SuccessorOption[],
  nameOfField: (code: string) => string,
): Suggestion | null {
  if (options.length === 0) return null
  const byPlace = options
    .map(({ id, placeNames }) => ({ id, place: placeNames.find((name) => mentions(duty.text, name)) }))
    .filter(({ place }) => place !== undefined)
  if (byPlace.length > 0 && byPlace.length < options.length)
    return {
      ids: byPlace.map(({ id }) => id),
      certainty: 'sure',
      reason: `Nhiệm vụ nêu địa bàn ${byPlace.map(({ place }) => titleCase(place ?? '')).join(', ')}`,
    }
  // The likeliest field alone decides: one that passed to nobody in particular belongs to who takes over everything.
  const [field] = duty.fields
  const byField = field === undefined ? [] : options.filter(({ fields }) => fields?.includes(field))
  if (field !== undefined && byField.length > 0)
    return {
      ids: byField.map(({ id }) => id),
      certainty: 'sure',
      reason: `Nhiệm vụ thuộc lĩnh vực ${nameOfField(field)}`,
    }
  const general = options.filter(({ fields }) => fields === null)
  const [main] = general
  if (general.length === 1 && main) return { ids: [main.id], certainty: 'likely', reason: `${main.name} kế thừa chung` }
  if (main && !general.some(governsPlace))
    return { ids: [main.id], certainty: 'likely', reason: `${main.name} là đơn vị kế thừa chính` }
  return general.length === 0
    ? null
    : {
        ids: general.map(({ id }) => id),
        certainty: 'likely',
        reason: 'Nhiệm vụ chung: mỗi đơn vị kế thừa thực hiện trên địa bàn mình',
      }
}

const titleCase = (name: string): string => name.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
