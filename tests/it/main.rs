//! Journeys: what people do, told as stories, on a real instance over HTTP.
//!
//! Every story ends with `site.everything_agrees()`: a stranger recounts the whole public log, and
//! every receipt that somebody holds is verified against it.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod harness;

mod a_campaign_is_written;
mod a_citizen_of_each_state;
mod a_command_holds_the_lock;
mod a_complaint_to_its_end;
mod a_copy_comes_back;
mod a_dishonest_operator;
mod a_draft_is_previewed;
mod a_first_start;
mod a_lawyer_files;
mod a_list_for_the_house;
mod a_newcomer_writes;
mod a_page_that_moves;
mod a_standby_takes_over;
mod a_store_moves;
mod a_wrong_clock;
mod an_appeal_leads_elsewhere;
mod an_initiative_is_watched;
mod anybody_can_check;
mod batches_at_the_desk;
mod before_it_opens;
mod behind_a_proxy;
mod campaigns_change_in_public;
mod codes_belong_to_people;
mod crowds_keep_nobody_out;
mod days_belong_to_campaigns;
mod disks_fill_up;
mod elsewhere;
mod every_page;
mod fields_that_fit_a_life;
mod heads_are_timestamped;
mod keep_me_informed;
mod links_and_their_ends;
mod links_are_shared;
mod links_change_nothing;
mod logs_stop_nobody;
mod mail_waits_for_its_relay;
mod mandants_are_written_to;
mod many_behind_one_address;
mod maria_joins_by_phone;
mod memory_forgets;
mod names_and_addresses;
mod news_can_be_followed;
mod nobody_can_be_read;
mod nobodys_words_are_lost;
mod on_other_sites;
mod once_only;
mod organisations_in_public;
mod other_programs;
mod pages_given_again;
mod paper_comes_back;
mod passkeys;
mod people_bring_others;
mod people_leave;
mod printed_papers;
mod published_and_closed_at_once;
mod second_submissions;
mod several_servers;
mod somebody_elses_form;
mod something_is_damaged;
mod statements_go_to_states;
mod storms;
mod the_address_bar;
mod the_days_of_an_initiative;
mod the_desk;
mod the_form_in_hand;
mod the_same_form_again;
mod the_store_can_be_written;
mod the_tools_tell_the_truth;
mod their_own_view;
mod they_asked_first;
mod times_tell_nothing;
mod two_of_one_name;
mod typed_values_are_kept;
mod waits_outlast_a_restart;
mod what_is_elsewhere_is_not_there;
mod what_is_logged_on_postgres;
mod what_is_stored_is_what_was_published;
mod what_the_documents_name;
mod what_was_signed;
mod whatever_breaks;
mod whatever_breaks_on_postgres;
mod words_after_the_deed;
mod words_belong_to_the_instrument;
mod words_in_the_readers_language;
mod wrong_requests;
