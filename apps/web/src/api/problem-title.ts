import { ApiProblem } from './api-problem'

/** The sentence to show for any failure: the server's own, or one calm sentence for a fault of the page. */
export const problemTitle = (error: unknown): string =>
  error instanceof ApiProblem ? error.title : 'Trang này gặp sự cố. Tải lại trang rồi thử lại.'
