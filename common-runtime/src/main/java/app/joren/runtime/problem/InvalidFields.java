package app.joren.runtime.problem;

import java.util.stream.Collectors;

import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Says which fields of a request are wrong. */
final class InvalidFields {

	private InvalidFields() {
	}

	static String sentence(MethodArgumentNotValidException invalid) {
		String fields = invalid.getBindingResult()
			.getFieldErrors()
			.stream()
			.map(InvalidFields::field)
			.sorted()
			.distinct()
			.collect(Collectors.joining("; "));
		return fields.isEmpty() ? "The request is not complete." : fields + ".";
	}

	private static String field(FieldError error) {
		return "'%s' %s".formatted(error.getField(), error.getDefaultMessage());
	}

}
