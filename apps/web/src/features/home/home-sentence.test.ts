import { expect, it } from 'vitest'
import type { Home } from '../../api/operations'
import { aHome, anAgency, anOffice, block } from './home.fixture'
import { homeSentence } from './home-sentence'

const contribution = { daysLeft: 2 } as NonNullable<Home['agency']>['contributions'][number]

it.each<[string, Partial<Home>, string | null]>([
  ['nothing waits', {}, null],
  ['an agency at rest', { agency: anAgency({ openDifficulties: 4 }) }, null],
  [
    'an agency',
    { agency: anAgency({ dueToday: block(3), overdue: block(2), toJudge: block(1) }) },
    'Hôm nay có 3 việc đến hạn, 2 việc quá hạn, 1 đề nghị chờ đồng chí.',
  ],
  [
    'new work and what others wait for',
    { agency: anAgency({ awaitingAcknowledgement: block(2), contributions: [contribution], nextSevenDays: block(5) }) },
    'Hôm nay có 2 việc chờ tiếp nhận, 1 nội dung phối hợp phải gửi, 5 việc đến hạn trong 7 ngày tới.',
  ],
  [
    'the office: proposals and requests together',
    { office: anOffice({ awaitingConfirmation: block(4), requests: block(2), overdue: block(9), draftDirectives: 1 }) },
    'Hôm nay có 6 đề nghị chờ đồng chí, 9 nhiệm vụ quá hạn trong toàn tỉnh, 1 văn bản đang rà soát.',
  ],
])('%s', (_name, parts, sentence) => expect(homeSentence(aHome(parts))).toBe(sentence))
