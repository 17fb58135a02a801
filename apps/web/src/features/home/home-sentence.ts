import type { Home } from '../../api/operations'

/** What to do next, most pressing first: 'Có 3 nhiệm vụ quá hạn, 2 nhiệm vụ chờ tiếp nhận.' Null when nothing waits. */
export function homeSentence({ agency, office, focal, committee }: Home): string | null {
  const parts = [
    counted(committee?.difficulties.count, 'khó khăn chờ Ủy ban nhân dân tỉnh quyết định'),
    counted(agency?.overdue.count, 'nhiệm vụ quá hạn'),
    counted(agency?.returned.count, 'nhiệm vụ bị trả lại'),
    counted(agency?.awaitingAcknowledgement.count, 'nhiệm vụ chờ tiếp nhận'),
    counted(agency?.nextSevenDays.count, 'nhiệm vụ đến hạn trong 7 ngày tới'),
    counted(focal?.difficulties.count, 'khó khăn chờ trả lời'),
    counted(office?.awaitingConfirmation.count, 'nhiệm vụ chờ xác nhận hoàn thành'),
    counted(office?.draftDirectives, 'văn bản đang rà soát'),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : `Đang chờ bạn: ${parts.join('; ')}.`
}

const counted = (count: number | undefined, words: string): string | null => (count ? `${count} ${words}` : null)
