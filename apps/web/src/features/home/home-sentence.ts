import type { Home } from '../../api/operations'

const counted = (count: number | undefined, words: string): string | null => (count ? `${count} ${words}` : null)

const sum = (...counts: (number | undefined)[]): number => counts.reduce<number>((all, count) => all + (count ?? 0), 0)

/** The day in one sentence: 'Hôm nay có 3 việc đến hạn, 2 việc quá hạn, 1 đề nghị chờ đồng chí.' Null when nothing waits. */
export function homeSentence({ agency, office, focal, committee }: Home): string | null {
  const waiting = sum(
    office?.awaitingConfirmation.count,
    office?.requests.count,
    committee?.requests.count,
    agency?.toJudge.count,
    agency?.partRequests.count,
  )
  const parts = [
    counted(agency?.dueToday.count, 'việc đến hạn'),
    counted(agency?.overdue.count, 'việc quá hạn'),
    counted(agency?.returned.count, 'việc bị trả lại'),
    counted(waiting, 'đề nghị chờ đồng chí'),
    counted(committee?.difficulties.count, 'khó khăn chờ quyết định'),
    counted(focal?.difficulties.count, 'khó khăn chờ trả lời'),
    counted(agency?.awaitingAcknowledgement.count, 'việc chờ tiếp nhận'),
    counted(agency?.contributions.length, 'nội dung phối hợp phải gửi'),
    counted(agency?.nextSevenDays.count, 'việc đến hạn trong 7 ngày tới'),
    counted((office ?? committee)?.overdue.count, 'nhiệm vụ quá hạn trong toàn tỉnh'),
    counted(office?.draftDirectives, 'văn bản đang rà soát'),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : `Hôm nay có ${parts.join(', ')}.`
}
