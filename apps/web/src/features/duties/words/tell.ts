import type { NotifyOptions } from '../../../ui/feedback/notify'

/** A short word after an action. Loaded when first needed: it is no part of the first page. */
export function tell(options: NotifyOptions): void {
  void import('../../../ui/feedback/notify').then(({ notify }) => notify(options))
}
