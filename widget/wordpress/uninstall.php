<?php
/**
 * Leaves nothing behind.
 *
 * @package Dalil
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'dalil_service' );
delete_option( 'dalil_script' );
