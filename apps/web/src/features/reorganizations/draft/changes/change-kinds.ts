import type { UnitKind } from '../../made-by'
import type { ChangeKind } from './change-draft'

export type KindWords = { kind: ChangeKind; label: string; hint: string }

const organizationKinds: readonly KindWords[] = [
  {
    kind: 'merge',
    label: 'Hợp nhất, sáp nhập',
    hint: 'Nhiều cơ quan thành một cơ quan mới, hoặc nhập vào một cơ quan đang có.',
  },
  { kind: 'split', label: 'Chia, tách', hint: 'Một cơ quan thành nhiều cơ quan, hoặc tách bớt một phần.' },
  {
    kind: 'transfer_field',
    label: 'Chuyển lĩnh vực',
    hint: 'Một lĩnh vực công tác sang cơ quan khác; cả hai vẫn hoạt động.',
  },
  { kind: 'rename', label: 'Đổi tên', hint: 'Vẫn cơ quan ấy, đổi tên, loại hoặc mã.' },
  { kind: 'move', label: 'Chuyển cấp trên', hint: 'Về trực thuộc cơ quan khác.' },
  { kind: 'create', label: 'Thành lập mới', hint: 'Cơ quan mới, không kế thừa từ cơ quan nào.' },
  { kind: 'abolish', label: 'Giải thể', hint: 'Chấm dứt, không cơ quan nào kế thừa.' },
]

const placeKinds: readonly KindWords[] = [
  {
    kind: 'merge',
    label: 'Nhập địa bàn',
    hint: 'Nhiều địa bàn thành một địa bàn mới, hoặc nhập vào một địa bàn đang có.',
  },
  { kind: 'split', label: 'Chia, tách địa bàn', hint: 'Một địa bàn thành nhiều địa bàn, hoặc tách bớt một phần.' },
  { kind: 'rename', label: 'Đổi tên', hint: 'Vẫn đất ấy, đổi tên, loại (xã thành phường) hoặc mã.' },
  { kind: 'move', label: 'Chuyển cấp trên', hint: 'Về thuộc huyện hoặc tỉnh khác.' },
  { kind: 'create', label: 'Thành lập mới', hint: 'Địa bàn mới, không từ địa bàn nào.' },
  { kind: 'abolish', label: 'Chấm dứt', hint: 'Không còn là một đơn vị hành chính.' },
  { kind: 'recognise', label: 'Công nhận', hint: 'Công nhận hoặc không công nhận danh hiệu, như xã An toàn khu.' },
]

/** What can happen, the likeliest first, with one line of explanation each. */
export const changeKindsOf = (unit: UnitKind): readonly KindWords[] =>
  unit === 'organization' ? organizationKinds : placeKinds

export const changeKindLabel = (unit: UnitKind, kind: ChangeKind): string =>
  changeKindsOf(unit).find((words) => words.kind === kind)?.label ?? 'Thay đổi'
