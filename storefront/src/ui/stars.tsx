const SHAPE = "M12 1.8 15 8.7l7.4.7-5.6 5 1.7 7.3L12 17.8l-6.5 3.9 1.7-7.3-5.6-5 7.4-.7z"

/** Five outlined stars, the first `count` of them filled. */
export function Stars({ count, label }: { count: number; label: string }) {
  return (
    <span className="stars" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((place) => (
        <svg
          key={place}
          viewBox="0 0 24 24"
          aria-hidden="true"
          className={place <= count ? "on" : ""}
        >
          <path d={SHAPE} />
        </svg>
      ))}
    </span>
  )
}
