package io.github.crosscut.internal.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Finds the rules that Drools' Maven plugin compiled, one by one. The plugin writes a model class for each package and,
 * beside it, classes with one static method for each rule; loading a whole model loads some hundreds of small classes, of
 * which a statement needs a handful.
 */
final class CompiledRules {

    private CompiledRules() {}

    /**
     * Where one compiled rule is found.
     *
     * @param className the class that holds it
     * @param methodName the static method that makes it
     */
    record Place(String className, String methodName) {

        Rule rule(ClassLoader loader) {
            try {
                return (Rule) Class.forName(className, true, loader)
                        .getMethod(methodName)
                        .invoke(null);
            } catch (ReflectiveOperationException e) {
                throw incomplete(className, e);
            }
        }
    }

    /** All rules of a model class. */
    static Model model(String modelClass, ClassLoader loader) {
        try {
            return Class.forName(modelClass, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw incomplete(modelClass, e);
        }
    }

    /**
     * Where the rules of a model class are found, by their names.
     *
     * @throws IllegalStateException if one of them is not found, so that a change in what the plugin writes fails the build
     */
    static Map<String, Place> places(String modelClass, ClassLoader loader) {
        var places = new HashMap<String, Place>();
        for (Class<?> holder : holders(modelClass, loader)) {
            for (Method method : holder.getMethods()) {
                if (makesARule(method)) {
                    places.put(nameOf(method), new Place(holder.getName(), method.getName()));
                }
            }
        }
        for (Rule rule : model(modelClass, loader).getRules()) {
            if (!places.containsKey(rule.getName())) {
                throw new IllegalStateException("no method makes the compiled rule '" + rule.getName() + "' of "
                        + modelClass + "; has Drools' Maven plugin changed?");
            }
        }
        return places;
    }

    private static List<Class<?>> holders(String modelClass, ClassLoader loader) {
        var holders = new ArrayList<Class<?>>();
        try {
            holders.add(Class.forName(modelClass, true, loader));
            for (int number = 0; ; number++) {
                holders.add(Class.forName(modelClass + "RuleMethods" + number, true, loader));
            }
        } catch (ClassNotFoundException e) {
            return holders;
        }
    }

    private static boolean makesARule(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && method.getReturnType() == Rule.class;
    }

    private static String nameOf(Method method) {
        try {
            return ((Rule) method.invoke(null)).getName();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw incomplete(method.getDeclaringClass().getName(), e);
        }
    }

    private static IllegalStateException incomplete(String className, Exception cause) {
        return new IllegalStateException("the jar of the rule pack is incomplete: " + className, cause);
    }
}
