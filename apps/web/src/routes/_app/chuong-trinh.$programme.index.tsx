import { createFileRoute } from '@tanstack/react-router'
import { evaluationQuery } from '../../features/indicators/indicator-queries'
import { parseProgrammeSearch, toTelling } from '../../features/programmes/address/programme-search'
import { ProgrammePage } from '../../features/programmes/programme-page'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'

export const Route = createFileRoute('/_app/chuong-trinh/$programme/')({
  validateSearch: parseProgrammeSearch,
  loaderDeps: ({ search: { muc, nam, thang, donVi, pv, so } }) => ({ muc, nam, thang, donVi, pv, so }),
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(evaluationQuery(params.programme, toTelling(deps, todayInVietnam())))
  },
  component: ProgrammePage,
})
