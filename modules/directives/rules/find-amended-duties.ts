import { foldText, searchKey } from './fold-text.ts'
import { fitsPoint, type OutlinePoint, readPoint } from './proposal-point.ts'

/** A duty of the amended directive, in the order of its ordinals. */
export type AmendableDuty = {
  id: string
  ordinal: number
  section: string | null
  text: string
  assignments: readonly { id: string; leadOrganizationId: string }[]
}

/** What a change says of the duty it means; all of it may be missing. */
export type AmendedDutyWords = {
  /** words of the old duty, quoted or described */
  oldWords: string | null
  /** "điểm a khoản 2 Mục III" */
  point: string | null
  /** agencies whose duty it is */
  organizationIds: readonly string[]
}

/** `assignmentId` is null when every assignment of the duty is meant. */
export type AmendedDutyCandidate = { dutyId: string; assignmentId: string | null; score: number }

const weights = { words: 0.65, point: 0.2, agency: 0.15 }
const leastScore = 0.2
const mostCandidates = 5
/** Chosen only when good by itself and clearly better than the next one. */
const chosenScore = 0.6
const clearlyBetter = 0.15

/** Words with which any duty is given: they tell none from another. */
const GIVING =
  /(?<!\p{L})(?:chủ trì|phối hợp(?: với)?|thực hiện|triển khai|nhiệm vụ|nội dung|giao|tham mưu|ủy ban nhân dân(?: tỉnh)?|ubnd(?: tỉnh)?)(?!\p{L})/gu
/** Where the old duty stands, which is its point and its directive, not its words. */
const WHEREABOUTS =
  /(?<!\p{L})(?:(?:đã )?(?:nêu|giao|quy định) )?(?:tại|theo) (?:điểm|khoản|mục|phần|phụ lục|công văn|kế hoạch|quyết định|chỉ thị|công điện|thông báo|văn bản)(?: |$).*$/su

const wordsOf = (text: string): string[] =>
  searchKey(foldText(text))
    .replace(GIVING, ' ')
    .match(/[\p{L}\d]+/gu) ?? []

/** Single words and neighbouring pairs, each once. */
function piecesOf(text: string): Set<string> {
  const words = wordsOf(text)
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])
}

/** Without where it stands, unless nothing else is left. */
function describedPieces(oldWords: string): Set<string> {
  const pieces = piecesOf(searchKey(oldWords).replace(WHEREABOUTS, ' '))
  return pieces.size > 0 ? pieces : piecesOf(oldWords)
}

type Known = { duty: AmendableDuty; pieces: Set<string> }

/**
 * Pieces that stand in every duty ("chủ trì", "phối hợp") tell nothing; rare ones tell most. One that stands in none
 * may only describe ("nhiệm vụ … tại Công văn …"), so it counts half.
 */
function weighPieces(duties: readonly Known[]): (piece: string) => number {
  const counts = new Map<string, number>()
  for (const { pieces } of duties) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const weightOf = (count: number) => Math.log(1 + duties.length / count) - Math.log(2) + 0.05
  return (piece) => {
    const count = counts.get(piece)
    return count === undefined ? weightOf(1) / 2 : weightOf(count)
  }
}

/** How much of the described words stands in the duty, by weight, and a little the other way round. */
function overlap(described: Set<string>, duty: Set<string>, weigh: (piece: string) => number): number {
  const sum = (pieces: Iterable<string>) => [...pieces].reduce((total, piece) => total + weigh(piece), 0)
  const shared = sum([...described].filter((piece) => duty.has(piece)))
  return shared === 0 ? 0 : (0.75 * shared) / sum(described) + (0.25 * shared) / sum(duty)
}

type Evidence = { words: number | null; point: number | null; agency: number | null }

/** Weighted mean of what the change says at all; agencies alone, which lead many duties, never decide. */
function scoreOf(evidence: Evidence): number {
  const given = (['words', 'point', 'agency'] as const).filter((name) => evidence[name] !== null)
  const weight = given.reduce((sum, name) => sum + weights[name], 0)
  if (weight === 0) return 0
  const score = given.reduce((sum, name) => sum + weights[name] * (evidence[name] ?? 0), 0) / weight
  return evidence.words === null && evidence.point === null ? score / 2 : score
}

function assignmentOf({ assignments }: AmendableDuty, organizationIds: readonly string[]): string | null {
  const named = assignments.filter(({ leadOrganizationId }) => organizationIds.includes(leadOrganizationId))
  if (named.length === 1) return named[0]?.id ?? null
  return assignments.length === 1 ? (assignments[0]?.id ?? null) : null
}

const emptyPoint = ({ headings, letter, ordinal }: OutlinePoint) =>
  headings.length === 0 && letter === null && ordinal === null

/**
 * The duties of an amended directive that a change may mean, best first, and the one it clearly means, if any.
 * Words are compared with their accents, in lower case and one spelling of the tone marks. Linear in the words.
 */
export function findAmendedDuties(
  { oldWords, point, organizationIds }: AmendedDutyWords,
  duties: readonly AmendableDuty[],
): { candidates: AmendedDutyCandidate[]; chosen: AmendedDutyCandidate | null } {
  const known: Known[] = duties.map((duty) => ({ duty, pieces: piecesOf(`${duty.section ?? ''}\n${duty.text}`) }))
  const weigh = weighPieces(known)
  const described = oldWords === null ? null : describedPieces(oldWords)
  const readable = point === null ? null : readPoint(point)
  const wanted = readable === null || emptyPoint(readable) ? null : readable
  const candidates = known
    .map(({ duty, pieces }) => ({
      dutyId: duty.id,
      assignmentId: assignmentOf(duty, organizationIds),
      score: scoreOf({
        words: described === null || described.size === 0 ? null : overlap(described, pieces, weigh),
        point: wanted && fitsPoint(wanted, duty, duties),
        agency:
          organizationIds.length === 0
            ? null
            : Number(duty.assignments.some(({ leadOrganizationId }) => organizationIds.includes(leadOrganizationId))),
      }),
    }))
    .filter(({ score }) => score >= leastScore)
    .sort((left, right) => right.score - left.score)
    .map((candidate) => ({ ...candidate, score: Math.round(candidate.score * 100) / 100 }))
  const [best, next] = candidates
  const isClear = best && best.score >= chosenScore && best.score - (next?.score ?? 0) >= clearlyBetter
  return { candidates: candidates.slice(0, mostCandidates), chosen: isClear ? best : null }
}
