-- Runs on H2 and on PostgreSQL.

-- The one row of intakes is there from the start: who locks it may write, so two intakes go one after the other.
insert into intakes (id, package, taken_at)
select 1, '', current_timestamp
 where not exists (select 1 from intakes where id = 1);

alter table figures add constraint figures_about_a_figure
    foreign key (document, about) references figures (document, id) on delete cascade;
alter table figures add constraint figures_not_about_themselves
    check (about is null or about <> id);
alter table figures add constraint figures_measure
    check (measure in ('level', 'growth', 'rate', 'share', 'difference', 'count', 'rank', 'multiple'));
alter table figures add constraint figures_differences_have_a_benchmark
    check ((measure = 'difference') = (benchmark is not null));

alter table claims add constraint claims_relation
    check (relation in ('above', 'below', 'rising', 'rising-fast', 'falling', 'record', 'first'));

alter table set_aside add constraint set_aside_reason
    check (reason in ('date', 'period', 'name', 'ordinal', 'list-number', 'clock-time'));
