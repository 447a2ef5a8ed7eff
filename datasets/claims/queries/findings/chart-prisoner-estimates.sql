-- The highest and the latest figure of Viasna's list. The sentence fits where it has become shorter.
select
  latest.value as value,
  highest.value as most,
  highest.as_of_date as longest,
  latest.value as latest,
  latest.as_of_date as last,
  latest.value < highest.value and latest.as_of_date > highest.as_of_date as fits,
  'key_figures/held-highest;key_figures/held-latest' as row_ids
from key_figures as highest, key_figures as latest
where highest.figure_id = 'held-highest' and latest.figure_id = 'held-latest';
