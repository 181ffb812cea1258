# The figures of an audit in base R, beside bench/measure-statistics.ts, which checks that both find the same.
# Rscript --vanilla statistics-peer.R FOLDER: reads FOLDER/now.csv, baseline.csv and pairs.csv, writes FOLDER/r.csv.
folder <- commandArgs(TRUE)[1]
read <- function(name) read.csv(file.path(folder, name), colClasses = c("character", "integer", "integer", "character"))
z <- qnorm(0.975)

wilson <- function(yes, n) as.numeric(suppressWarnings(prop.test(yes, n, correct = FALSE))$conf.int)
# Newcombe 1998, method 10: independent, and paired with the correlation corrected for continuity.
newcombe <- function(y0, n0, y1, n1) {
  a <- wilson(y0, n0); b <- wilson(y1, n1); p <- y0 / n0; q <- y1 / n1
  q - p + c(-sqrt((q - b[1])^2 + (a[2] - p)^2), sqrt((b[2] - q)^2 + (p - a[1])^2))
}
newcombe_paired <- function(a, b, c, d) {
  n <- a + b + c + d; p <- (a + b) / n; q <- (a + c) / n
  l <- wilson(a + b, n); m <- wilson(a + c, n)
  margins <- (a + b) * (c + d) * (a + c) * (b + d); x <- a * d - b * c
  phi <- if (margins == 0) 0 else (if (x > 0) max(x - n / 2, 0) else x) / sqrt(margins)
  end <- function(s, t) sqrt(max(0, s^2 - 2 * phi * s * t + t^2))
  p - q + c(-end(p - l[1], m[2] - q), end(l[2] - p, q - m[1]))
}
mid_p <- function(b, c) {
  if (b + c == 0) return(1)
  seen <- dbinom(b, b + c, 0.5)
  if (b == c) 1 - seen / 2 else 2 * pbinom(min(b, c), b + c, 0.5) - seen
}
two_phase <- function(n1, y1, yes, confirmed, no, raised) {
  n2 <- yes + no
  if (n2 == 0 || (y1 > 0 && yes == 0) || (y1 < n1 && no == 0)) return(NA)
  p <- y1 / n1
  (if (p == 0) 0 else p * confirmed / yes) + (if (p == 1) 0 else (1 - p) * raised / no)
}

question <- function(now, before) {
  levels <- split(now, now$level)
  out <- lapply(levels, function(d) wilson(sum(d$value == "ja"), nrow(d)))
  for (pair in combn(names(levels), 2, simplify = FALSE)) {
    x <- levels[[pair[1]]]; y <- levels[[pair[2]]]
    at <- match(y$case, x$case); y <- y[!is.na(at), ]; x <- x[at[!is.na(at)], ]
    t <- table(factor(x$value, c("ja", "nej")), factor(y$value, c("ja", "nej")))
    n <- sum(t); a <- t[1, 1]; b <- t[1, 2]; c <- t[2, 1]; d <- t[2, 2]
    po <- (a + d) / n; pe <- ((a + b) * (a + c) + (c + d) * (b + d)) / n^2; q <- (2 * a + b + c) / (2 * n)
    kappa <- if (pe == 1) NA else (po - pe) / (1 - pe)
    ac1 <- (po - 2 * q * (1 - q)) / (1 - 2 * q * (1 - q))
    out <- c(out, list(c(kappa, ac1, newcombe_paired(a, b, c, d), mid_p(b, c))))
    if (identical(pair, c("1", "2"))) {
      d1 <- levels[["1"]]
      corrected <- two_phase(nrow(d1), sum(d1$value == "ja"), a + b, a, c + d, c)
    }
  }
  changes <- lapply(names(levels), function(l) {
    d <- levels[[l]]; e <- before[before$level == as.integer(l), ]
    y1 <- sum(d$value == "ja"); y0 <- sum(e$value == "ja"); n1 <- nrow(d); n0 <- nrow(e)
    c(newcombe(y0, n0, y1, n1), fisher.test(matrix(c(y1, n1 - y1, y0, n0 - y0), 2))$p.value)
  })
  c(unlist(out, use.names = FALSE), corrected, unlist(changes))
}
results <- function(now, before) {
  measurable <- function(d) split(d[d$value %in% c("ja", "nej"), ], d$question[d$value %in% c("ja", "nej")])
  then <- measurable(before)
  now <- measurable(now)
  unlist(lapply(names(now), function(q) question(now[[q]], then[[q]])))
}

# Krippendorff's alpha, nominal, of cases drawn again: cases alike are drawn together, all resamples at once.
bootstrap_alpha <- function(d, times) {
  d <- d[d$value %in% c("ja", "nej"), ]
  yes <- tapply(d$value == "ja", d$case, sum); readers <- tapply(d$value, d$case, length)
  kind <- table(yes[readers > 1], readers[readers > 1])
  y <- as.integer(rownames(kind)[row(kind)]); m <- as.integer(colnames(kind)[col(kind)]); f <- as.vector(kind)
  keep <- f > 0; y <- y[keep]; m <- m[keep]; f <- f[keep]
  drawn <- rmultinom(times, sum(f), f)
  off <- 2 * colSums(drawn * (y * (m - y) / (m - 1))); ones <- colSums(drawn * y); all <- colSums(drawn * m)
  alpha <- 1 - (all - 1) * off / (2 * ones * (all - ones))
  quantile(alpha, c(0.025, 0.975), na.rm = TRUE, names = FALSE)
}

now <- read("now.csv"); before <- read("baseline.csv"); one <- now[now$question == now$question[1], ]
timed <- function(f) { f(); sort(replicate(3, system.time(f())[["elapsed"]]))[2] }
set.seed(1)
answer <- c(
  resultsSeconds = timed(function() figures <<- results(now, before)),
  bootstrapSeconds = timed(function() for (i in 1:10) ends <<- bootstrap_alpha(one, 10000)) / 10,
  low = ends[1], high = ends[2]
)
write.table(format(c(answer, figures), digits = 15), file.path(folder, "r.csv"), quote = FALSE, row.names = FALSE, col.names = FALSE)
