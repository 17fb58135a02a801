import type { ErrorComponentProps } from '@tanstack/react-router'
import { ProblemState } from '../api/problem-state'

/** A page that could not be read or drawn, inside the frame: the navigation stays. */
export const PageError = ({ error, reset }: ErrorComponentProps) => <ProblemState error={error} onRetry={reset} />
