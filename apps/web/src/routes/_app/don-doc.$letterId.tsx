import { createFileRoute } from '@tanstack/react-router'
import { LetterPage } from '../../features/chasing/letters/letter-page'

export const Route = createFileRoute('/_app/don-doc/$letterId')({ component: Letter })

function Letter() {
  return <LetterPage letterId={Route.useParams().letterId} />
}
