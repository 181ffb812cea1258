-- A new draw may take a case that an earlier draw gave up, and take it in another stratum: its review, never begun, is
-- then allocated afresh.
grant update (stratum) on review to sagspejl_app;
