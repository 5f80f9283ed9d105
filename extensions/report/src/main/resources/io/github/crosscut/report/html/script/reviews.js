/** The data of a kind that the page holds. */
function readData(name) {
  return [...document.querySelectorAll(`script.${name}`)].map((it) => JSON.parse(it.textContent));
}

/** A review is called by its title, and by its name too where several have one title. */
function labelReviews(reviews) {
  const titled = d3.rollup(
    reviews,
    (its) => its.length,
    (it) => it.review_title,
  );
  for (const review of reviews) {
    const title = review.review_title;
    review.label = !title ? review.name : titled.get(title) > 1 ? `${title} (${review.name})` : title;
  }
}
