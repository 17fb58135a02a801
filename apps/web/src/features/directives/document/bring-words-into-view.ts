import { bringIntoView } from './bring-into-view'

/** Scrolls the document to the words of a duty, when the document is on the screen. */
export const bringWordsIntoView = (dutyId: string): void =>
  bringIntoView(document.querySelector(`[data-duty-ids~="${CSS.escape(dutyId)}"]`))
