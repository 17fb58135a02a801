import { createFileRoute, useNavigate } from '@tanstack/react-router'
import { WorkingDaysPage } from '../../features/working-days/working-days-page'

export const Route = createFileRoute('/_app/lich-lam-viec')({
  validateSearch: (search): { nam?: number } => {
    const year = Number(search.nam)
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { nam: year } : {}
  },
  component: Calendar,
})

function Calendar() {
  const navigate = useNavigate()
  return (
    <WorkingDaysPage
      year={Route.useSearch().nam}
      onYear={(nam) => void navigate({ to: '/lich-lam-viec', search: { nam } })}
    />
  )
}
