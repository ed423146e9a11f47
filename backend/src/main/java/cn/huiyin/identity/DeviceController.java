package cn.huiyin.identity;

import cn.huiyin.graphql.UserError;
import cn.huiyin.graphql.UserErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Shared devices, and the PINs by which people name themselves there. */
@Controller
@Transactional
class DeviceController {

    /** Without a key: what is kept with a key would tell the PIN, and setting it twice does no harm. */
    record PinSetInput(String pin) {}

    record PinSetPayload(boolean set, List<UserError> errors) {}

    record DeviceShareInput(
            UUID membershipId, boolean shared, @Nullable String idempotencyKey) {}

    record DeviceSharePayload(@Nullable UUID membershipId, List<UserError> errors) {}

    private final SetPin setPin;
    private final ShareDevice shareDevice;
    private final UserErrors errors;

    DeviceController(SetPin setPin, ShareDevice shareDevice, UserErrors errors) {
        this.setPin = setPin;
        this.shareDevice = shareDevice;
        this.errors = errors;
    }

    @MutationMapping
    PinSetPayload pinSet(@Argument PinSetInput input) {
        UserError error = switch (setPin.set(input.pin())) {
            case SET -> null;
            case NOT_FIT -> errors.input("input.pin", "identity.pin.not-fit");
            case WITHOUT_NUMBER -> errors.input("", "identity.pin.without-number");
            case AT_A_DEVICE -> errors.input("", "identity.pin.at-a-device");
        };
        return error == null ? new PinSetPayload(true, List.of()) : new PinSetPayload(false, List.of(error));
    }

    @MutationMapping
    DeviceSharePayload deviceShare(@Argument DeviceShareInput input) {
        return switch (shareDevice.set(input.membershipId(), input.shared())) {
            case DONE -> new DeviceSharePayload(input.membershipId(), List.of());
            case NOT_SHARABLE ->
                new DeviceSharePayload(
                        null, List.of(errors.input("input.membershipId", "identity.device.not-sharable")));
        };
    }
}
