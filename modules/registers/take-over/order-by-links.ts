import type { Register } from '../../../pack-kit/index.ts'
import type { TakenOverRecord } from './taken-over-record.ts'

/** Keys of the records that a record, in any of its versions, links to. */
const linksOf = ({ fields }: Register, { versions }: TakenOverRecord): string[] =>
  versions.flatMap(({ values }) =>
    fields.flatMap(({ kind, code }) => {
      const key = values[code]
      return kind === 'link' && typeof key === 'string' ? key : []
    }),
  )

/**
 * Records in rounds: those of a round link only to records of rounds before it. Within a round the oldest come first.
 * @throws Error for a link to a record that does not come before
 */
export function orderByLinks(
  records: readonly TakenOverRecord[],
  registerOf: (code: string) => Register,
): TakenOverRecord[][] {
  const roundOf = new Map<string, number>()
  const rounds: TakenOverRecord[][] = []
  for (const record of records) {
    const behind = linksOf(registerOf(record.register), record).map((key) => {
      const round = roundOf.get(key)
      if (round === undefined)
        throw new Error(`record "${record.key}" links to "${key}", which does not come before it`)
      return round
    })
    const round = Math.max(-1, ...behind) + 1
    roundOf.set(record.key, round)
    const members = rounds[round] ?? []
    members.push(record)
    rounds[round] = members
  }
  return rounds.map((round) => round.toSorted((one, other) => beginOf(one) - beginOf(other)))
}

const beginOf = ({ versions }: TakenOverRecord): number => versions[0]?.verifiedAt.getTime() ?? 0
