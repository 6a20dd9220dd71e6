import type { ReactNode } from "react"

/** Drawn in the hand of the prints: square ends, mitred corners, on a 24 px board. */
export const ICON_PATHS = {
  heart: (
    <path d="M12 20.5S3.5 15.4 3.5 9.3A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.5c0 6.1-8.5 11.2-8.5 11.2z" />
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  moon: <path d="M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z" />,
  basket: <path d="M3 10h18l-2 10H5zM8 10l4-7 4 7M9 14v3M15 14v3" />,
  code: (
    <path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2" />
  ),
  next: <path d="M4 12h15M13 6l6 6-6 6" />,
  back: <path d="M20 12H5M11 6l-6 6 6 6" />,
  minus: <path d="M5 12h14" />,
  plus: <path d="M12 5v14M5 12h14" />,
  truck: (
    <>
      <path d="M2 6h12v11H2zM14 10h4l4 4v3h-8z" />
      <circle cx="7" cy="18" r="2" />
      <circle cx="17.5" cy="18" r="2" />
    </>
  ),
  info: <path d="M12 2.5 21.5 12 12 21.5 2.5 12zM12 11v5M12 8v.2" />,
  close: <path d="m5 5 14 14M19 5 5 19" />,
  down: <path d="m5 9 7 7 7-7" />,
  filter: <path d="M3 6h18M6 12h12M10 18h4" />,
  document: <path d="M5 2h10l4 4v16H5zM14 2v5h5M8 12h8M8 16h8" />,
  edit: <path d="M4 20l1-5L16 4l4 4L9 19zM13 7l4 4" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l4 2" />
    </>
  ),
  home: <path d="M3 11 12 3l9 8M6 9v12h12V9" />,
  parcel: <path d="M3 7l9-4 9 4v10l-9 4-9-4zM3 7l9 4 9-4M12 11v10" />,
  list: <path d="M8 6h13M8 12h13M8 18h13M3 6h1M3 12h1M3 18h1" />,
  warning: <path d="M12 3 22 20H2zM12 10v5M12 17.4v.2" />,
  place: (
    <>
      <path d="M12 22 5 11a7 7 0 1 1 14 0z" />
      <circle cx="12" cy="9" r="2" />
    </>
  ),
  lock: <path d="M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4" />,
  check: <path d="m4 12.5 5 5L20 6.5" />,
  download: <path d="M12 3v12M6 10l6 6 6-6M4 20h16" />,
  flag: <path d="M5 22V3h13l-3 5 3 5H5" />,
  phone: <path d="M6 2h12v20H6zM10 19h4" />,
  bank: <path d="M2 9 12 3l10 6v2H2zM5 11v7M10 11v7M14 11v7M19 11v7M2 21h20" />,
  cash: (
    <>
      <path d="M2 6h20v12H2z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  copy: <path d="M8 8h13v13H8zM8 16H3V3h13v5" />,
  people: (
    <>
      <circle cx="8" cy="8" r="4" />
      <path d="M1 21v-4l4-3h6l4 3v4M16 4a4 4 0 0 1 0 8M18 14l5 3v4" />
    </>
  ),
  book: <path d="M4 4h7l1 1 1-1h7v16h-7l-1 1-1-1H4zM12 5v15" />,
  more: <path d="M4 6h16M4 12h16M4 18h16" />,
  camera: (
    <>
      <path d="M3 7h5l2-3h4l2 3h5v13H3z" />
      <circle cx="12" cy="13" r="4" />
    </>
  ),
  bell: <path d="M5 18h14l-2-3V10a5 5 0 0 0-10 0v5zM10 21h4" />,
  key: (
    <>
      <circle cx="8" cy="15" r="5" />
      <path d="m12 11 9-9M17 6l3 3M14 9l2 2" />
    </>
  ),
  print: <path d="M6 9V2h12v7M6 18H2V9h20v9h-4M6 14h12v8H6z" />,
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof ICON_PATHS
