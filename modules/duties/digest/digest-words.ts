import { daysBetween, writtenDay } from '../../../pack-kit/index.ts'
import type { DigestPart } from '../../notifications/index.ts'
import { shorten } from '../rules/shorten.ts'
import type { AgencyList, NamedDuty, ProvinceList } from './digest-store.ts'

/** Blocks of the morning's mail, in the order they are told. */
const blocks: Record<AgencyList | ProvinceList, { words: string; link: string }> = {
  overdue: { words: 'nhiệm vụ quá hạn', link: '/nhiem-vu?trangThai=qua-han' },
  returned: { words: 'nhiệm vụ bị trả lại', link: '/nhiem-vu?trangThai=tra-lai' },
  due: { words: 'nhiệm vụ đến hạn trong 7 ngày', link: '/nhiem-vu?trangThai=7-ngay-toi' },
  unacknowledged: { words: 'nhiệm vụ chờ tiếp nhận', link: '/nhiem-vu?trangThai=cho-tiep-nhan' },
  contribution: { words: 'phần phối hợp đến hạn', link: '/nhiem-vu?vaiTro=phoi-hop' },
  proposals: { words: 'đề nghị xác nhận hoàn thành đang chờ', link: '/nhiem-vu?trangThai=cho-xac-nhan' },
  office_requests: { words: 'đề nghị gia hạn, báo giao nhầm đang chờ văn phòng', link: '/' },
  committee_requests: { words: 'đề nghị chờ lãnh đạo UBND quyết định', link: '/' },
  red: { words: 'nhiệm vụ quá hạn toàn tỉnh', link: '/nhiem-vu?trangThai=qua-han-tat-ca' },
}
const order = Object.keys(blocks)

const mostWords = 140

/** What is told of a list to one person: duties of all their agencies together, the most urgent first. */
export type ToldList = { list: AgencyList | ProvinceList; count: number; duties: readonly NamedDuty[] }

function dueWords(dueOn: string | null, day: string): string {
  if (dueOn === null) return ''
  const left = daysBetween(day, dueOn)
  const distance = left < 0 ? `quá hạn ${-left} ngày` : left === 0 ? 'hôm nay' : `còn ${left} ngày`
  return ` (hạn ${writtenDay(dueOn)}, ${distance})`
}

const inOrder = (duties: readonly NamedDuty[]): NamedDuty[] =>
  duties.toSorted((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'))

/** Lists of the same name added up, and each as a block of the mail with at most so many lines. */
export function toDigestParts(lists: readonly ToldList[], day: string, most: number): DigestPart[] {
  const byName = Map.groupBy(lists, ({ list }) => list)
  return [...byName]
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([list, same]) => {
      const count = same.reduce((sum, one) => sum + one.count, 0)
      const duties = inOrder(same.flatMap((one) => one.duties)).slice(0, most)
      return {
        heading: `${count} ${blocks[list].words}`,
        lines: duties.map(({ assignmentId, text, leadName, dueOn }) => ({
          text: `${leadName}: ${shorten(text, mostWords)}${dueWords(dueOn, day)}`,
          link: `/nhiem-vu/${assignmentId}`,
        })),
        more: count - duties.length,
        moreLink: blocks[list].link,
      }
    })
}
