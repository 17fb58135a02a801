import { createFileRoute } from '@tanstack/react-router'
import { parseRecognitionsSearch } from '../../features/recognitions/address/recognitions-search'
import { RecognitionsPage } from '../../features/recognitions/recognitions-page'
import { recognitionKindsQuery } from '../../features/reorganizations/reorganization-queries'

export const Route = createFileRoute('/_app/cong-nhan')({
  validateSearch: parseRecognitionsSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(recognitionKindsQuery)
  },
  component: RecognitionsPage,
})
