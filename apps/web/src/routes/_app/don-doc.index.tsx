import { createFileRoute } from '@tanstack/react-router'
import { ChasingPage } from '../../features/chasing/chasing-page'
import { parseChasingSearch } from '../../features/chasing/chasing-search'

export const Route = createFileRoute('/_app/don-doc/')({ validateSearch: parseChasingSearch, component: ChasingPage })
