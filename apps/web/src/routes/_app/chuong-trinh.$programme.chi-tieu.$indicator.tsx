import { createFileRoute } from '@tanstack/react-router'
import { trendQuery } from '../../features/indicators/indicator-queries'
import { IndicatorPage } from '../../features/indicators/trend/indicator-page'
import { parseProgrammeSearch, toTelling } from '../../features/programmes/address/programme-search'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'

export const Route = createFileRoute('/_app/chuong-trinh/$programme/chi-tieu/$indicator')({
  validateSearch: parseProgrammeSearch,
  loaderDeps: ({ search: { donVi, pv, so } }) => ({ donVi, pv, so }),
  loader: ({ context, params: { programme, indicator }, deps }) => {
    const { on: _, ...telling } = toTelling({ ...deps, muc: 'xu-huong' }, todayInVietnam())
    void context.queryClient.prefetchQuery(trendQuery(programme, indicator, telling))
  },
  component: IndicatorPage,
})
