import { createFileRoute, Outlet } from '@tanstack/react-router'
import { AdministrationFrame } from '../../features/people/administration-frame'

export const Route = createFileRoute('/_app/quan-tri')({
  component: () => (
    <AdministrationFrame>
      <Outlet />
    </AdministrationFrame>
  ),
})
