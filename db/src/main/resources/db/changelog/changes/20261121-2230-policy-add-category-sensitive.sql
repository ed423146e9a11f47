--liquibase formatted sql
--changeset huiyin:20261121-2230-policy-add-category-sensitive
--comment Which of the words of the setting neverPosted a category falls under, separated by spaces: data of the list, not of the code.
alter table categories add column sensitive text not null default '';
update categories set sensitive = 'theft injury' where code = 'order.theft';
update categories set sensitive = 'conduct' where code in ('service.attitude', 'service.favour', 'service.fakevisit');
update categories set sensitive = 'arrears' where code = 'fee.property';
update categories set sensitive = 'health' where code = 'booking.care';
--rollback alter table categories drop column sensitive;
