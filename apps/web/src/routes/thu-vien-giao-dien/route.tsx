import { createFileRoute, Outlet } from '@tanstack/react-router'
import { GalleryShell } from '../../gallery/gallery-shell'

/** The design system's gallery: for people who build screens and for the axe test; in no navigation. */
export const Route = createFileRoute('/thu-vien-giao-dien')({
  component: () => (
    <GalleryShell>
      <Outlet />
    </GalleryShell>
  ),
})
